import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper
import java.security.MessageDigest
import java.util.zip.ZipFile

// What Maven Central asks of every release: https://central.sonatype.org/publish/requirements/

File staged(String repository, String suffix) {
  def version = projectVersion - '-SNAPSHOT'
  new File(basedir, "$repository/dev/athletics/athletics-results/$version/athletics-results-$version$suffix")
}

def keys = context.userProperties['gpg.homedir']

def isSigned(File file, String keys) {
  def check = ['gpg', '--homedir', keys, '--batch', '--verify', "${file.path}.asc" as String, file.path].execute()
  check.consumeProcessOutput()
  check.waitFor() == 0
}

def isSummed(File file, String algorithm, String suffix) {
  new File("$file.path.$suffix").text.trim() == MessageDigest.getInstance(algorithm).digest(file.bytes).encodeHex() as String
}

Set<String> entries(File jar) {
  try (def zip = new ZipFile(jar)) {
    zip.entries().findAll { !it.directory }*.name as Set
  }
}

Set<String> filesIn(String directory) {
  def root = new File(basedir, directory).toPath()
  def found = [] as Set
  root.toFile().eachFileRecurse(groovy.io.FileType.FILES) { found << (root.relativize(it.toPath()) as String) }
  found
}

try {
  for (suffix in ['.jar', '-sources.jar', '-javadoc.jar', '-cyclonedx.json', '-cyclonedx.xml', '.pom']) {
    def file = staged('east', suffix)
    assert file.file
    assert isSigned(file, keys)
    assert isSummed(file, 'MD5', 'md5')
    assert isSummed(file, 'SHA-1', 'sha1')
    assert file.bytes == staged('west', suffix).bytes
  }
} finally {
  ['gpgconf', '--homedir', keys, '--kill', 'gpg-agent'].execute().waitFor()
  new File(keys).deleteDir()
}

def pom = new XmlSlurper().parse(staged('east', '.pom'))
for (told in [pom.name, pom.description, pom.url, pom.licenses.license.name, pom.licenses.license.url,
              pom.developers.developer.name, pom.developers.developer.email, pom.developers.developer.organization,
              pom.scm.connection, pom.scm.developerConnection, pom.scm.url]) {
  assert told.text()
}
assert pom.repositories.isEmpty()
assert pom.pluginRepositories.isEmpty()
assert !staged('east', '.pom').text.contains('SNAPSHOT')

def materials = new JsonSlurper().parse(staged('east', '-cyclonedx.json'))
assert materials.components*.name as Set == ['guava', 'failureaccess', 'listenablefuture', 'error_prone_annotations',
                                             'j2objc-annotations', 'jspecify'] as Set

def sources = filesIn('src/main/java')
def resources = filesIn('src/main/resources')
assert entries(staged('east', '.jar')).containsAll(resources + 'META-INF/LICENSE')
assert entries(staged('east', '-sources.jar')).findAll { !it.startsWith('META-INF/') || it in resources } == sources + resources

def exports = new File(basedir, 'src/main/java/module-info.java').text.findAll(/exports (.*);/) { it[1].replace('.', '/') }
def documented = sources.findAll { source ->
  exports.contains(new File(source).parent) && new File(basedir, "src/main/java/$source").text =~ /(?m)^public /
}
assert documented
assert entries(staged('east', '-javadoc.jar')).containsAll(
    documented.collect { 'dev.athletics.results/' + it.replace('.java', '.html') })
