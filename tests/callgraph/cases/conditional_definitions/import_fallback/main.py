"""An import that may fail leaves either the library's function or the project's."""
from codec import decode

decode("[1]")
