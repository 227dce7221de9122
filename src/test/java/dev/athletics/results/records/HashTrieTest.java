package dev.athletics.results.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTrieTest {
  /** A key whose hash is of few bits, so that many share one. */
  private record Key(int number, int hashes) {
    @Override
    public int hashCode() {
      return Integer.rotateLeft(number % hashes, 27);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 33, 1000, 1_000_000})
  void holdsWhatAHashMapHolds(int hashes) {
    Random random = new Random(hashes);
    Map<Key, Integer> expected = new HashMap<>();
    HashTrie<Key, Integer> trie = HashTrie.empty();
    for (int i = 0; i < 3000; i++) {
      Key key = new Key(random.nextInt(900), hashes);
      expected.put(key, i);
      trie = trie.with(key, i);
    }
    assertThat(trie.size()).isEqualTo(expected.size());
    assertThat(contents(trie)).isEqualTo(expected);
    for (int number = 0; number < 1000; number++) {
      assertThat(trie.get(new Key(number, hashes)))
          .isEqualTo(expected.get(new Key(number, hashes)));
    }
  }

  @Test
  void leavesEveryVersionAsItWas() {
    List<HashTrie<Key, Integer>> versions = new ArrayList<>();
    versions.add(HashTrie.empty());
    for (int i = 0; i < 200; i++) {
      versions.add(versions.get(i).with(new Key(i, 50), i));
    }
    for (int i = 0; i <= 200; i++) {
      assertThat(contents(versions.get(i))).hasSize(i).doesNotContainValue(i);
    }
  }

  private static <K> Map<K, Integer> contents(HashTrie<K, Integer> trie) {
    Map<K, Integer> contents = new HashMap<>();
    trie.forEach((key, value) -> assertThat(contents.put(key, value)).isNull());
    return contents;
  }
}
