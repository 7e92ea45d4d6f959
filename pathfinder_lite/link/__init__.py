"""From facts to one program: modules, symbols and the class hierarchy."""
