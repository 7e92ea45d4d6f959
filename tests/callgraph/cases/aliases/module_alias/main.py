"""Modules and their members under other names."""
import os.path as paths
from json import dumps as to_text

import storage.files as files
import storage
from storage.files import remove as delete

backend = files
backend.save("a.txt", "text")
storage.files.load("a.txt")
delete("a.txt")
paths.join("var", "data")
to_text([1])
