"""A package calls its own function, and the main guard belongs to the module."""

import service


def main():
    return service.configure("test")


if __name__ == "__main__":
    main()
    service.level.raise_to(3)
