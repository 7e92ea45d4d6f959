from collections import namedtuple

Token = namedtuple("Token", ["kind", "text", "line"])


def lex(text):
    for number, line in enumerate(text.splitlines(), 1):
        for word in line.split():
            if word.isdigit():
                yield Token("number", word, number)
            elif word in {"if", "then"}:
                yield Token("keyword", word, number)
            else:
                yield Token("name", word, number)
