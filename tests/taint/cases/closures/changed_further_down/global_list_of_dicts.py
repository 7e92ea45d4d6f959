from taintcheck import not_sink, sink, source

USERS = []


def register(n):
    USERS.append({"name": n, "role": "c"})


def first():
    return USERS[0]


def main():
    register(source())
    sink(first()["name"])
    not_sink(first()["role"])


main()
