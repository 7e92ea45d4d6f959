"""An evaluator for a small expression tree computes addresses by visiting nodes."""
from evaluate import Evaluator
from flowcheck import not_sink, sink
from nodes import Call, Concat, Name, Text


def main():
    wide = Concat(Text("0.0"), Concat(Text("."), Text("0.0")))
    narrow = Concat(Text("127.0"), Text(".0.1"))
    evaluator = Evaluator({"any": "0.0.0.0", "local": "10.0.0.5"})
    sink(evaluator.visit(wide))
    not_sink(evaluator.visit(narrow))
    sink(evaluator.visit(Name("any")))
    not_sink(evaluator.visit(Name("local")))
    sink(evaluator.visit(Call("first", [wide, narrow])))
    not_sink(evaluator.visit(Call("last", [wide, narrow])))


main()
