class Address:
    text = "0.0.0"
