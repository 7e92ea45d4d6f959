RECORDS = [("public", "0.0.0.0"), ("private", "127.0.0.1"), ("private", "10.0.0.5")]
