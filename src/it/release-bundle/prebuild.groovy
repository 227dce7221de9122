import java.nio.file.Files
import java.nio.file.Path

// The project as its owner would release it, with a version of its own and a key that is thrown away.
Path project = Path.of(projectDirectory)
Path copy = basedir.toPath()
for (part in ['LICENSE', 'src/main']) {
  try (def files = Files.walk(project.resolve(part))) {
    files.filter { Files.isRegularFile(it) }.forEach { file ->
      Path target = copy.resolve(project.relativize(file).toString())
      Files.createDirectories(target.parent)
      Files.copy(file, target)
    }
  }
}
new File(basedir, 'pom.xml').text = new File(projectDirectory, 'pom.xml').text.replaceFirst('-SNAPSHOT</version>', '</version>')

// In the directory for temporary files, because the path of the agent's socket must be short.
def keys = Files.createTempDirectory('gnupg').toFile()
context.userProperties['gpg.homedir'] = keys.path
def key = ['gpg', '--homedir', keys.path, '--batch', '--passphrase', '', '--quick-generate-key', 'Nobody <nobody@example.org>',
           'ed25519', 'sign', 'never'].execute()
key.consumeProcessOutput()
assert key.waitFor() == 0
