"""An object is made in one module and used in another."""
from taintcheck import source
from house import enter, knock, plan

enter(plan(source()))
knock(plan("fixed"))
