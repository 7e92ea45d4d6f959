from .spaces import collapse as squeeze
from .spaces import strip_ends as clean
