"""Two modules import each other and use each other's classes."""

import parent


parent.Parent().add("child")
