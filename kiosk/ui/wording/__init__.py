"""What several pages say alike: amounts, what to bring, the two symbols."""
