import first
from first import B3 as A3

A4 = first.A3
B4 = A3
A5, B5 = A4, B4
PAIR = {"a": A5, "b": B5}
A6 = PAIR["a"]
B6 = PAIR["b"]
