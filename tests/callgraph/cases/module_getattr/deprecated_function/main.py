import api


api.old_load("a")
api.load("b")
