"""What texts say of the practice's places, numbers, addresses and name: kept, and judged later."""
