assert new File(basedir, 'target/printed.txt').readLines() == new File(basedir, 'expected.txt').readLines()
