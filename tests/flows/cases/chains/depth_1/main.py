"""One call away: the caller's constants reach the parameters of a sibling module."""
from app import serve_private, serve_public


def main():
    serve_public("0.0.0.0")
    serve_private("127.0.0.1")


main()
