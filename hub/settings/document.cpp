#include "hub/settings/document.h"

#include "hub/settings/keys.h"

#include <fmt/format.h>

namespace lintel::hub::settings {
namespace {

constexpr const char *kHead = R"(# Settings

Everything below can be set at any node of the tree organisation → site → floor → room → display;
the nearest value wins, and a change is on the glass within a second.

```sh
lintel-hub settings set language de --at site:Berlin --data /srv/lintel
lintel-hub settings set booking.lengths_min [15,30,60] --at room:Aurora --data /srv/lintel
lintel-hub settings explain language --at room:Aurora --data /srv/lintel
lintel-hub settings unset language --at site:Berlin --data /srv/lintel
lintel-hub settings history language --at site:Berlin --data /srv/lintel
```

A place is `organisation`, `site:NAME`, `floor:NAME` (or `floor:SITE/NAME`), `room:NAME` or
`display:ID`. A value is JSON; where it is a text, its quotes may be left out. What the hub keeps to
itself never reaches a display; the others do.

Printed by `lintel-hub settings keys --markdown`.

| key | what it means | value | default | sent to displays |
| --- | --- | --- | --- | --- |
)";

} // namespace

std::string document()
{
    std::string out = kHead;
    for (const Key &key : keys()) {
        const std::string standard = key.standard.is_null() ? "" : '`' + key.standard.dump() + '`';
        out += fmt::format("| `{}` | {} | {} | {} | {} |\n", key.name, key.meaning, key.kind.values, standard,
                           key.audience == Audience::Display ? "yes" : "no");
    }
    return out;
}

} // namespace lintel::hub::settings
