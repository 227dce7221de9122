assert new File(basedir, 'build.log').text.contains('reference to Record is ambiguous')
