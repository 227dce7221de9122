package dev.athletics.results.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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

  /**
   * Returns this map with many values, no two of one key. Every branch they come into is copied
   * once, not once for each.
   */
  HashTrie<K, V> withAll(Collection<V> values) {
    int more = 0;
    for (V value : values) {
      more += get(value.key()) == null ? 1 : 0;
    }
    return new HashTrie<>(root.withAll(new ArrayList<Leaf<?>>(values), 0), size + more);
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

    void forEach(Consumer<Leaf<?>> action);

    boolean allMatch(Predicate<Leaf<?>> condition);
  }

  /** A value that knows its key, and is a node of the trie itself. */
  non-sealed interface Leaf<K> extends Node {
    /** Returns the key, which may be made on demand. */
    K key();

    /** Tells whether the key is this, for those that can do so without making it. */
    default boolean isUnder(Object wanted) {
      return key().equals(wanted);
    }

    /** Returns the hash of the key, for those that keep it. */
    default int keyHash() {
      return key().hashCode();
    }

    private int hash() {
      return spread(keyHash());
    }

    @Override
    default @Nullable Leaf<?> find(Object wanted) {
      return isUnder(wanted) ? this : null;
    }

    @Override
    default Node with(Leaf<?> leaf, int hash, int shift) {
      if (hash != hash()) {
        return Branch.of(this, hash(), shift).with(leaf, hash, shift);
      }
      return key().equals(leaf.key()) ? leaf : new Bucket(List.of(this, leaf), hash);
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

  private record Bucket(List<Leaf<?>> leaves, int hash) implements Node {
    @Override
    public @Nullable Leaf<?> find(Object wanted) {
      for (Leaf<?> leaf : leaves) {
        if (leaf.isUnder(wanted)) {
          return leaf;
        }
      }
      return null;
    }

    @Override
    public Node with(Leaf<?> leaf, int leafHash, int shift) {
      if (leafHash != hash) {
        return Branch.of(this, hash, shift).with(leaf, leafHash, shift);
      }
      List<Leaf<?>> more = new ArrayList<>(leaves);
      more.removeIf(old -> old.key().equals(leaf.key()));
      more.add(leaf);
      return new Bucket(List.copyOf(more), hash);
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

    /** Sorts many into their slots first, so that each child is made once. */
    Branch withAll(List<Leaf<?>> leaves, int shift) {
      if (leaves.size() <= SLOTS || shift + BITS >= Integer.SIZE) {
        return withEach(leaves, shift);
      }
      Branch all = this;
      for (List<Leaf<?>> ofOneSlot : bySlot(leaves, shift)) {
        all = all.withAllInOneSlot(ofOneSlot, shift);
      }
      return all;
    }

    private Branch withEach(List<Leaf<?>> leaves, int shift) {
      Branch all = this;
      for (Leaf<?> leaf : leaves) {
        all = all.with(leaf, leaf.hash(), shift);
      }
      return all;
    }

    private static List<List<Leaf<?>>> bySlot(List<Leaf<?>> leaves, int shift) {
      List<List<Leaf<?>>> bySlot = new ArrayList<>(SLOTS);
      for (int slot = 0; slot < SLOTS; slot++) {
        bySlot.add(new ArrayList<>(2 * leaves.size() / SLOTS));
      }
      for (Leaf<?> leaf : leaves) {
        bySlot.get(slot(leaf.hash(), shift)).add(leaf);
      }
      return bySlot;
    }

    private Branch withAllInOneSlot(List<Leaf<?>> leaves, int shift) {
      if (leaves.size() <= SLOTS) {
        return withEach(leaves, shift);
      }
      Leaf<?> first = leaves.get(0);
      Branch wide = with(first, first.hash(), shift);
      int index = wide.index(1 << slot(first.hash(), shift));
      Branch deeper =
          wide.children[index] instanceof Branch branch
              ? branch
              : of(wide.children[index], first.hash(), shift + BITS);
      return wide.replaced(index, deeper.withAll(leaves, shift + BITS));
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
