"""I1–I5 by the hundred: a campaign of faults, as long as CAMPAIGN_MINUTES says."""
import os

from campaign import Campaign
from conftest import BIN


def test_campaign(folder, zone):
    minutes = float(os.environ.get("CAMPAIGN_MINUTES", "5"))
    campaign = Campaign(BIN, folder, zone, int(os.environ.get("CAMPAIGN_SEED", "1")))
    try:
        campaign.start()
        campaign.run(minutes)
    finally:
        campaign.stop()
