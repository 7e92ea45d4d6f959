"""Each function in the chain may hand back its own or the next one's function."""
from chain.first import choose



def run(level):
    return choose(level)()


for level in (0, 1, 2):
    run(level)
    choose(level)()
