#pragma once

#include "explorer/channel.h"
#include "explorer/explore.h"
#include "explorer/tables.h"

#include "themes/theme_machine.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// Themes on their way from an admin to the glass and its disk.
namespace lintel::explorer {

/// What may be wished, sent, shown or kept.
enum class Look : std::uint8_t {
    BuiltIn,
    Sea,
    Violet,
    Illegible, ///< the hub takes it, the display's own checks do not. On the disk: damaged
};

enum class FetchStep : std::uint8_t { Idle, Asking, Pausing };

struct ThemeWorld
{
    themes::ThemePhase phase = themes::ThemePhase::BuiltIn;
    Look shown = Look::BuiltIn;
    Look disk = Look::BuiltIn; ///< BuiltIn: nothing
    Look wish = Look::BuiltIn; ///< the hub's
    Look known = Look::BuiltIn;
    Look wanted = Look::BuiltIn; ///< what is being fetched; BuiltIn: nothing
    FetchStep fetch = FetchStep::Idle;
    Channel<1> toHub;
    Channel<2> toDisplay;

    friend bool operator==(const ThemeWorld &, const ThemeWorld &) = default;
};

class ThemeModel
{
public:
    using World = ThemeWorld;
    using Visit = std::function<void(const World &, std::string_view, Kind)>;

    ThemeModel();
    [[nodiscard]] const Table &table() const { return m_table; }

    [[nodiscard]] static World begin() { return {}; }
    void happenings(const World &world, const Visit &visit) const;
    [[nodiscard]] static std::optional<std::string> fault(const World &world);
    [[nodiscard]] static bool arrived(const World &world);
    [[nodiscard]] std::string describe(const World &world) const;

private:
    void feed(World &world, themes::ThemeEventKind event, Look subject) const;
    void wishTheme(World &world) const;
    void hear(World world, std::uint8_t message, Kind kind, const Visit &visit) const;
    void atTheDisplay(const World &world, const Visit &visit) const;
    void onTheLine(const World &world, const Visit &visit) const;
    void atTheHub(const World &world, const Visit &visit) const;
    void crash(const World &world, const Visit &visit) const;

    mutable Table m_table; ///< only notes what is seen
};

} // namespace lintel::explorer
