print("volteface")
