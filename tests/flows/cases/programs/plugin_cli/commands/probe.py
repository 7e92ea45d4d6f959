from core import command


@command("probe")
def probe(target="localhost"):
    return target
