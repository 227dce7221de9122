package dev.athletics.results.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A persistent hash map of values that know their keys: a copy with one more shares all but the
 * path to it, so that a book of a million records takes a new one in the time of a few array
 * copies, and no reader ever sees a change.
 *
 * <p>Each {@link Branch} spends five bits of the hash: a bit set of the slots in use, and an array
 * of just those, each a value or a deeper branch. Keys whose hashes are the same share a {@link
 * Bucket} at the bottom. Keys are not kept, which would take as much memory as all the rest.
 */
final class HashTrie<K, V extends HashTrie.Leaf<K>> {
  private static final int BITS = 5;
  private static final int SLOTS = 1 << BITS;

  private final Branch root;
  private final int size;

  private HashTrie(Branch root, int size) {
    this.root = root;
    this.size = size;
  }

  static <K, V extends Leaf<K>> HashTrie<K, V> empty() {
    return new HashTrie<>(Branch.EMPTY, 0);
  }

  int size() {
    return size;
  }

  @SuppressWarnings("unchecked") // what lies under a key of K was put there as a V
  @Nullable V get(K key) {
    return (V) find(key);
  }

  private @Nullable Leaf<?> find(Object key) {
    int hash = spread(key.hashCode());
    Node node = root;
    while (node instanceof Branch branch) {
      node = branch.child(hash);
      hash >>>= BITS;
    }
    return node == null ? null : node.find(key);
  }

  /** Returns this map with a value in place of the one that had its key. */
  HashTrie<K, V> with(V value) {
    K key = value.key();
    int more = get(key) == null ? 1 : 0;
    return new HashTrie<>(root.with(value, spread(key.hashCode()), 0), size + more);
  }

  /** Returns this map without the value of a key. */
  HashTrie<K, V> without(K key) {
    if (get(key) == null) {
      return this;
    }
    Branch rest = root.without(key, spread(key.hashCode()), 0);
    return new HashTrie<>(rest == null ? Branch.EMPTY : rest, size - 1);
  }

  @SuppressWarnings("unchecked") // nothing but values of V was put in
  void forEach(Consumer<? super V> action) {
    root.forEach(leaf -> action.accept((V) leaf));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof HashTrie<?, ?> that
            && size == that.size
            && root.allMatch(leaf -> leaf.equals(that.find(leaf.key()))));
  }

  @Override
  public int hashCode() {
    int[] sum = {0};
    root.forEach(leaf -> sum[0] += leaf.hashCode());
    return sum[0];
  }

  /** Hashes of names that differ in their last letters differ in their last bits alone. */
  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 16);
  }

  sealed interface Node {
    /** The value of a key among those that lie here together. */
    @Nullable Leaf<?> find(Object key);

    Node with(Leaf<?> leaf, int hash, int shift);

    /** The node without the value of a key, which it holds; null if nothing is left. */
    @Nullable Node without(Object key, int hash, int shift);

    void forEach(Consumer<Leaf<?>> action);

    boolean allMatch(Predicate<Leaf<?>> condition);
  }

  /** A value that knows its key, and is a node of the trie itself. */
  non-sealed interface Leaf<K> extends Node {
    /** Returns the key, which may be made on demand. */
    K key();

    /** Returns the hash of the key, for those that keep it. */
    default int keyHash() {
      return key().hashCode();
    }

    private int hash() {
      return spread(keyHash());
    }

    @Override
    default @Nullable Leaf<?> find(Object wanted) {
      return key().equals(wanted) ? this : null;
    }

    @Override
    default Node with(Leaf<?> leaf, int hash, int shift) {
      if (hash != hash()) {
        return Branch.of(this, hash(), shift).with(leaf, hash, shift);
      }
      return key().equals(leaf.key())
          ? leaf
          : new Bucket(List.of(this), hash).with(leaf, hash, shift);
    }

    @Override
    default @Nullable Node without(Object unwanted, int hash, int shift) {
      return null;
    }

    @Override
    default void forEach(Consumer<Leaf<?>> action) {
      action.accept(this);
    }

    @Override
    default boolean allMatch(Predicate<Leaf<?>> condition) {
      return condition.test(this);
    }
  }

  /**
   * Values whose keys have one hash, in the order of the texts of their keys: whoever chooses names
   * with one hash cannot make look-ups slow.
   */
  private record Bucket(List<Leaf<?>> leaves, int hash) implements Node {
    @Override
    public @Nullable Leaf<?> find(Object wanted) {
      int index = indexOf(wanted);
      return index < 0 ? null : leaves.get(index);
    }

    /** The index of a key, or of the place to insert it as in {@link Collections#binarySearch}. */
    private int indexOf(Object wanted) {
      int first = firstNotBelow(wanted);
      int index = first;
      while (index < leaves.size() && compare(leaves.get(index).key(), wanted) == 0) {
        if (leaves.get(index).key().equals(wanted)) {
          return index;
        }
        index++;
      }
      return -first - 1;
    }

    private int firstNotBelow(Object wanted) {
      int low = 0;
      int high = leaves.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (compare(leaves.get(middle).key(), wanted) < 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private static int compare(Object one, Object other) {
      return one.toString().compareTo(other.toString());
    }

    @Override
    public Node with(Leaf<?> leaf, int leafHash, int shift) {
      if (leafHash != hash) {
        return Branch.of(this, hash, shift).with(leaf, leafHash, shift);
      }
      List<Leaf<?>> more = new ArrayList<>(leaves);
      int index = indexOf(leaf.key());
      if (index < 0) {
        more.add(-index - 1, leaf);
      } else {
        more.set(index, leaf);
      }
      return new Bucket(more, hash);
    }

    @Override
    public @Nullable Node without(Object key, int keyHash, int shift) {
      List<Leaf<?>> rest = new ArrayList<>(leaves);
      rest.remove(indexOf(key));
      return rest.isEmpty() ? null : new Bucket(rest, hash);
    }

    @Override
    public void forEach(Consumer<Leaf<?>> action) {
      leaves.forEach(action);
    }

    @Override
    public boolean allMatch(Predicate<Leaf<?>> condition) {
      return leaves.stream().allMatch(condition);
    }
  }

  private record Branch(int used, Node[] children) implements Node {
    static final Branch EMPTY = new Branch(0, new Node[0]);

    static Branch of(Node child, int hash, int shift) {
      return new Branch(1 << slot(hash, shift), new Node[] {child});
    }

    private static int slot(int hash, int shift) {
      return (hash >>> shift) & (SLOTS - 1);
    }

    private int index(int bit) {
      return Integer.bitCount(used & (bit - 1));
    }

    @Override
    public @Nullable Leaf<?> find(Object key) {
      throw new IllegalStateException("values lie under branches, not together in one");
    }

    /** The node in the slot that the lowest bits tell. */
    @Nullable Node child(int hash) {
      int bit = 1 << slot(hash, 0);
      return (used & bit) == 0 ? null : children[index(bit)];
    }

    @Override
    public Branch with(Leaf<?> leaf, int hash, int shift) {
      int bit = 1 << slot(hash, shift);
      int index = index(bit);
      if ((used & bit) == 0) {
        return new Branch(used | bit, inserted(index, leaf));
      }
      return replaced(index, children[index].with(leaf, hash, shift + BITS));
    }

    private Branch replaced(int index, Node child) {
      Node[] copy = children.clone();
      copy[index] = child;
      return new Branch(used, copy);
    }

    private Node[] inserted(int index, Node child) {
      Node[] wider = Arrays.copyOf(children, children.length + 1);
      System.arraycopy(children, index, wider, index + 1, children.length - index);
      wider[index] = child;
      return wider;
    }

    @Override
    public @Nullable Branch without(Object key, int hash, int shift) {
      int index = index(1 << slot(hash, shift));
      Node child = children[index].without(key, hash, shift + BITS);
      if (child != null) {
        return replaced(index, child);
      }
      return children.length == 1 ? null : withoutChild(1 << slot(hash, shift), index);
    }

    private Branch withoutChild(int bit, int index) {
      Node[] narrower = Arrays.copyOf(children, children.length - 1);
      System.arraycopy(children, index + 1, narrower, index, narrower.length - index);
      return new Branch(used & ~bit, narrower);
    }

    @Override
    public void forEach(Consumer<Leaf<?>> action) {
      for (Node child : children) {
        child.forEach(action);
      }
    }

    @Override
    public boolean allMatch(Predicate<Leaf<?>> condition) {
      for (Node child : children) {
        if (!child.allMatch(condition)) {
          return false;
        }
      }
      return true;
    }
  }
}
