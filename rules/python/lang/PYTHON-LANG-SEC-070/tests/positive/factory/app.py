"""Where the hosts come from: one line, three modules away from bind."""

from net import open_listener
from net.pool import ListenerPool

PUBLIC = "0.0.0.0"


def main():
    open_listener(PUBLIC, 80)
    pool = ListenerPool()
    pool.add("::", 81)
    pool.add("127.0.0.1", 82)
    pool.open_all()


main()
