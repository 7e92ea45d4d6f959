import sys

if sys.version_info >= (3, 0):
    from ._modern import listen
else:
    from ._ancient import listen

if sys.version_info < (3,):
    from ._modern import listen as describe
else:
    from ._ancient import describe
