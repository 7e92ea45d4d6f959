KEY_SIZES = {"fast": 1024, "safe": 3072}
