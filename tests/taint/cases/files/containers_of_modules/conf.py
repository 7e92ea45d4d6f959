settings = {"a": "c", "b": "c"}
names = ["c"]
