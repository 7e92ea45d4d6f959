"""Nodes call the method of the visitor that is meant for them."""

from nodes import Number, Plus
from printers import Evaluator, Printer


tree = Plus(Number(1), Number(2))
tree.accept(Printer())
tree.accept(Evaluator())
