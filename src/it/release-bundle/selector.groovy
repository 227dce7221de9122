// Only who can sign can see that the bundle is signed.
try {
  return 'gpg --version'.execute().waitFor() == 0
} catch (IOException missing) {
  println "GnuPG is not installed: $missing.message"
  return false
}
