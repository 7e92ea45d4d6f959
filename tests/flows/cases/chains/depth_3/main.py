"""Three calls in three modules, with a clean value in the second argument all the way."""
from first import first

first("0.0.0.0", "127.0.0.1")
