"""Each function hands on the one that comes next."""


def read(path, then):
    then(path, render)


def parse(text, then):
    then([text], finish)


def render(rows, then):
    then(len(rows))


def finish(count):
    print(count)


read("a.txt", parse)
