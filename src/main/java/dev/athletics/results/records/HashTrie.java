package dev.athletics.results.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A persistent hash map: a copy with one entry more shares all but the path to it, so that a book
 * of a million records takes a new one in the time of a few array copies, and no reader ever sees a
 * change.
 *
 * <p>Each node spends five bits of the hash: a bit set of the branches in use, and an array of just
 * those, each an entry or a deeper node. Keys whose hashes are the same share a {@link Bucket} at
 * the bottom.
 */
final class HashTrie<K, V> {
  private static final int BITS = 5;

  private final Node<K, V> root;
  private final int size;

  private HashTrie(Node<K, V> root, int size) {
    this.root = root;
    this.size = size;
  }

  static <K, V> HashTrie<K, V> empty() {
    return new HashTrie<>(new Branch<>(0, new Node<?, ?>[0]), 0);
  }

  int size() {
    return size;
  }

  @Nullable V get(K key) {
    return root.get(key, spread(key), 0);
  }

  HashTrie<K, V> with(K key, V value) {
    boolean isNew = get(key) == null;
    return new HashTrie<>(
        root.with(new Entry<>(key, spread(key), value), 0), isNew ? size + 1 : size);
  }

  void forEach(BiConsumer<K, V> action) {
    root.forEach(action);
  }

  private static int spread(Object key) {
    int hash = key.hashCode();
    return hash ^ (hash >>> 16);
  }

  private sealed interface Node<K, V> {
    @Nullable V get(K key, int hash, int shift);

    Node<K, V> with(Entry<K, V> entry, int shift);

    void forEach(BiConsumer<K, V> action);
  }

  private record Entry<K, V>(K key, int hash, V value) implements Node<K, V> {
    @Override
    public @Nullable V get(K wanted, int wantedHash, int shift) {
      return hash == wantedHash && key.equals(wanted) ? value : null;
    }

    @Override
    public Node<K, V> with(Entry<K, V> entry, int shift) {
      if (hash != entry.hash) {
        return Branch.<K, V>of(this, shift).with(entry, shift);
      }
      return key.equals(entry.key) ? entry : new Bucket<>(List.of(this, entry));
    }

    @Override
    public void forEach(BiConsumer<K, V> action) {
      action.accept(key, value);
    }
  }

  private record Bucket<K, V>(List<Entry<K, V>> entries) implements Node<K, V> {
    @Override
    public @Nullable V get(K wanted, int wantedHash, int shift) {
      for (Entry<K, V> entry : entries) {
        V value = entry.get(wanted, wantedHash, shift);
        if (value != null) {
          return value;
        }
      }
      return null;
    }

    @Override
    public Node<K, V> with(Entry<K, V> entry, int shift) {
      if (entry.hash != entries.get(0).hash) {
        return Branch.<K, V>of(this, entries.get(0).hash, shift).with(entry, shift);
      }
      List<Entry<K, V>> more = new ArrayList<>(entries);
      more.removeIf(old -> old.key.equals(entry.key));
      more.add(entry);
      return new Bucket<>(List.copyOf(more));
    }

    @Override
    public void forEach(BiConsumer<K, V> action) {
      entries.forEach(entry -> entry.forEach(action));
    }
  }

  private record Branch<K, V>(int used, Node<?, ?>[] children) implements Node<K, V> {
    static <K, V> Branch<K, V> of(Entry<K, V> entry, int shift) {
      return of(entry, entry.hash, shift);
    }

    static <K, V> Branch<K, V> of(Node<K, V> child, int hash, int shift) {
      return new Branch<>(bit(hash, shift), new Node<?, ?>[] {child});
    }

    private static int bit(int hash, int shift) {
      return 1 << ((hash >>> shift) & 31);
    }

    private int index(int bit) {
      return Integer.bitCount(used & (bit - 1));
    }

    @SuppressWarnings("unchecked") // a branch of K and V is only ever given children of K and V
    private Node<K, V> child(int index) {
      return (Node<K, V>) children[index];
    }

    @Override
    public @Nullable V get(K key, int hash, int shift) {
      int bit = bit(hash, shift);
      return (used & bit) == 0 ? null : child(index(bit)).get(key, hash, shift + BITS);
    }

    @Override
    public Node<K, V> with(Entry<K, V> entry, int shift) {
      int bit = bit(entry.hash, shift);
      int index = index(bit);
      if ((used & bit) == 0) {
        return new Branch<>(used | bit, inserted(index, entry));
      }
      Node<?, ?>[] copy = children.clone();
      copy[index] = child(index).with(entry, shift + BITS);
      return new Branch<>(used, copy);
    }

    private Node<?, ?>[] inserted(int index, Node<K, V> child) {
      Node<?, ?>[] wider = Arrays.copyOf(children, children.length + 1);
      System.arraycopy(children, index, wider, index + 1, children.length - index);
      wider[index] = child;
      return wider;
    }

    @Override
    public void forEach(BiConsumer<K, V> action) {
      for (int i = 0; i < children.length; i++) {
        child(i).forEach(action);
      }
    }
  }
}
