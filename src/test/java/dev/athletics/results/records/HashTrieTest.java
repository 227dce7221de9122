package dev.athletics.results.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTrieTest {
  /** A key whose hash is of few bits, so that many share one. */
  private record Key(int number, int hashes) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Integer.compare(number, other.number);
    }

    @Override
    public int hashCode() {
      return Integer.rotateLeft(number % hashes, 27);
    }
  }

  private record Numbered(Key key, int number) implements HashTrie.Leaf<Key> {}

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 33, 1000, 1_000_000})
  void holdsWhatAHashMapHolds(int hashes) {
    Random random = new Random(hashes);
    Map<Key, Numbered> expected = new HashMap<>();
    HashTrie<Key, Numbered> trie = HashTrie.empty();
    for (int i = 0; i < 3000; i++) {
      Key key = new Key(random.nextInt(900), hashes);
      Numbered value = new Numbered(key, i);
      expected.put(key, value);
      trie = trie.with(value);
    }
    assertHolds(trie, expected);
    for (int number = 0; number < 1000; number++) {
      assertThat(trie.get(new Key(number, hashes)))
          .isEqualTo(expected.get(new Key(number, hashes)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 33, 1000, 1_000_000})
  void losesOneKeyAtATime(int hashes) {
    Random random = new Random(hashes);
    Map<Key, Numbered> expected = batch(700, hashes, random);
    HashTrie<Key, Numbered> trie = of(expected.values());
    List<Key> keys = new ArrayList<>(expected.keySet());
    Collections.shuffle(keys, random);
    for (Key key : keys) {
      Map<Key, Numbered> contentsBefore = Map.copyOf(expected);
      HashTrie<Key, Numbered> before = trie;
      expected.remove(key);
      trie = before.without(key);
      assertThat(trie.get(key)).isNull();
      assertThat(trie.without(key)).isSameAs(trie);
      assertThat(before.size()).isEqualTo(contentsBefore.size());
      if (expected.size() % 100 == 0) {
        assertHolds(trie, expected);
        assertHolds(before, contentsBefore);
      }
    }
    assertThat(trie).isEqualTo(HashTrie.empty());
  }

  private static HashTrie<Key, Numbered> of(Iterable<Numbered> values) {
    HashTrie<Key, Numbered> trie = HashTrie.empty();
    for (Numbered value : values) {
      trie = trie.with(value);
    }
    return trie;
  }

  private static Map<Key, Numbered> batch(int size, int hashes, Random random) {
    Map<Key, Numbered> batch = new HashMap<>();
    while (batch.size() < size) {
      Key key = new Key(random.nextInt(4000), hashes);
      batch.put(key, new Numbered(key, random.nextInt()));
    }
    return batch;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 1_000_000})
  void equalsByItsValuesHoweverTheyCame(int hashes) {
    List<Numbered> values = new ArrayList<>(batch(300, hashes, new Random(hashes)).values());
    HashTrie<Key, Numbered> atOnce = of(values);
    Collections.shuffle(values, new Random(1));
    HashTrie<Key, Numbered> oneByOne = HashTrie.empty();
    for (Numbered value : values) {
      assertThat(oneByOne).isNotEqualTo(atOnce);
      oneByOne = oneByOne.with(value);
    }
    assertThat(oneByOne).isEqualTo(atOnce).hasSameHashCodeAs(atOnce);
    Numbered first = values.get(0);
    assertThat(oneByOne.with(new Numbered(first.key(), first.number() + 1))).isNotEqualTo(atOnce);
  }

  @Test
  void leavesEveryVersionAsItWas() {
    List<HashTrie<Key, Numbered>> versions = new ArrayList<>();
    versions.add(HashTrie.empty());
    for (int i = 0; i < 200; i++) {
      versions.add(versions.get(i).with(new Numbered(new Key(i, 50), i)));
    }
    for (int i = 0; i <= 200; i++) {
      assertThat(contents(versions.get(i))).hasSize(i).doesNotContainKey(new Key(i, 50));
    }
  }

  private static void assertHolds(HashTrie<Key, Numbered> trie, Map<Key, Numbered> expected) {
    assertThat(trie.size()).isEqualTo(expected.size());
    assertThat(contents(trie)).isEqualTo(expected);
    expected.forEach((key, value) -> assertThat(trie.get(key)).isSameAs(value));
  }

  private static Map<Key, Numbered> contents(HashTrie<Key, Numbered> trie) {
    Map<Key, Numbered> contents = new HashMap<>();
    trie.forEach(value -> assertThat(contents.put(value.key(), value)).isNull());
    return contents;
  }
}
