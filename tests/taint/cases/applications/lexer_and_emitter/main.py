"""A lexer that yields named tuples to an emitter."""
from emit import Emitter, SafeEmitter
from lexer import lex
from taintcheck import not_sink, sink, source


def compile_(text, emitter):
    for token in lex(text):
        emitter.emit(token)
    return emitter.text()


def main():
    sink(compile_("if " + source(), Emitter()))
    not_sink(compile_("if a then b", Emitter()))
    not_sink(compile_("if " + source(), SafeEmitter()))
    for token in lex(source()):
        sink(token.text)
        not_sink(token.line)
        not_sink(token.kind)


main()
