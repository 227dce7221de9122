def expected = new File(basedir, 'expected.txt').readLines()
for (version in [guavaVersion, lowestGuavaVersion]) {
  def printed = new File(basedir, "target/guava-$version/printed.txt").readLines()
  assert printed == expected + ("com.google.common@$version" as String)
}
