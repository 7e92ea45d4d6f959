settings = {"a": "c", "b": "c"}
