from first import HOST as TAKEN
