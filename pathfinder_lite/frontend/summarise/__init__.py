"""One syntax tree to one module's facts: an abstract interpreter over structured code.

Python has no goto, so merges are known from the syntax and no control-flow graph is built.
"""
