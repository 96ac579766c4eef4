#pragma once

#include "platform/hub_browser.h"

#include <utility>

namespace lintel::platform {

/// Finds what a test says, when it says so.
class FakeHubBrowser final : public HubBrowser
{
public:
    void browse(std::chrono::milliseconds, Done done) override
    {
        ++m_asked;
        m_done = std::move(done);
    }

    void find(std::vector<AnnouncedHub> hubs)
    {
        if (const Done done = std::exchange(m_done, {}))
            done(std::move(hubs));
    }
    [[nodiscard]] int asked() const { return m_asked; }

private:
    Done m_done;
    int m_asked = 0;
};

} // namespace lintel::platform
