from space.private import HOST as LOCAL
from space.public import HOST
