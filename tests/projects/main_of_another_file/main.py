from train import main

main()  # LDR101
