"""Three functions in two modules call each other in a ring."""
import grammar

grammar.expression("(1)")
