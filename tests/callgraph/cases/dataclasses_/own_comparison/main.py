"""A dataclass with comparison methods of its own is sorted."""

from records import Score, best


scores = [Score("ann", 2), Score("bob", 5)]
best(scores).show()
if scores[0] == scores[1]:
    print("tie")
