"""Entry point."""

import asyncio

from relay.options import parse
from relay.receiver import Receiver, serve


def main():
    options = parse()
    with Receiver(options).open() as sock:
        print(sock.getsockname())
    asyncio.run(serve(options, asyncio.DatagramProtocol))


if __name__ == "__main__":
    main()
