#include "hub/console/pair_page.h"

#include "hub/core/crypto.h"
#include "hub/core/encoding.h"

#include <fmt/format.h>

#include <openssl/evp.h>

namespace lintel::hub::console {
namespace {

// Contrast of every pair is 4.5:1 at least; targets are 52 px high for thumbs.
constexpr std::string_view kStyle = R"css(
*{box-sizing:border-box}
body{margin:0;background:#0f1318;color:#fff;font:18px/1.5 Inter,system-ui,sans-serif}
main{max-width:30rem;margin:0 auto;padding:2rem 1.25rem}
h1{font-size:1.6rem;line-height:1.2;margin:0 0 1rem}
p{margin:0 0 1rem;color:#b3bdca}
label{display:block;margin:1.25rem 0 .35rem;font-weight:600}
input{width:100%;height:52px;padding:0 1rem;border:2px solid #66727f;border-radius:12px;background:#171c23;color:#fff;font:inherit}
input.pin{font-size:1.6rem;letter-spacing:.3em;font-variant-numeric:tabular-nums}
button{width:100%;height:56px;margin-top:1.75rem;border:0;border-radius:14px;background:#cfe9e6;color:#0d2b2a;font:inherit;font-weight:700}
a{color:#7cc4ff}
:focus-visible{outline:3px solid #7cc4ff;outline-offset:2px}
dl{margin:1rem 0;padding:1rem 1.25rem;border-radius:14px;background:#171c23}
dt{color:#b3bdca;font-size:.95rem}
dd{margin:0 0 .75rem;font-size:1.3rem;font-weight:600;overflow-wrap:anywhere}
.trouble{padding:.9rem 1.1rem;border-radius:12px;background:#3a1c20;color:#ffd9d6}
)css";

/// The page may use this style and nothing else, wherever it comes from.
std::string policy()
{
    const std::string digest = core::sha256(kStyle);
    std::string encoded(64, '\0');
    const int size =
        EVP_EncodeBlock(reinterpret_cast<unsigned char *>(encoded.data()),
                        reinterpret_cast<const unsigned char *>(digest.data()), static_cast<int>(digest.size()));
    encoded.resize(static_cast<std::size_t>(size));
    return fmt::format("default-src 'none'; style-src 'sha256-{}'; form-action 'self'; base-uri 'none'; "
                       "frame-ancestors 'none'",
                       encoded);
}

net::Response page(std::string_view title, std::string_view body, int status)
{
    net::Response response;
    response.status = status;
    response.content_type = "text/html; charset=utf-8";
    response.body = fmt::format("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                "<title>{0} · Lintel</title>\n<style>{1}</style>\n</head>\n<body>\n<main>\n"
                                "<h1>{0}</h1>\n{2}</main>\n</body>\n</html>\n",
                                title, kStyle, body);
    response.headers = {{"Content-Security-Policy", policy()},
                        {"Cache-Control", "no-store"},
                        {"Referrer-Policy", "no-referrer"},
                        {"X-Content-Type-Options", "nosniff"},
                        {"X-Frame-Options", "DENY"}};
    return response;
}

} // namespace

net::Response ask_page(const PairForm &form, const std::string &trouble, int status)
{
    std::string body;
    if (!trouble.empty())
        body += fmt::format("<p class=\"trouble\" role=\"alert\">{}</p>\n", core::escape_markup(trouble));
    body += fmt::format(
        "<p>The display shows six digits. They bring it together with a room.</p>\n"
        "<form method=\"post\" action=\"/pair\" autocomplete=\"off\">\n"
        "<label for=\"pin\">PIN on the display</label>\n"
        "<input class=\"pin\" id=\"pin\" name=\"pin\" inputmode=\"numeric\" pattern=\"[0-9]{{6}}\" maxlength=\"6\" "
        "required value=\"{}\">\n"
        "<label for=\"room\">Room</label>\n"
        "<input id=\"room\" name=\"room\" maxlength=\"100\" required value=\"{}\">\n"
        "<label for=\"secret\">Set-up secret of the hub</label>\n"
        "<input id=\"secret\" name=\"secret\" type=\"password\" maxlength=\"100\" required autocapitalize=\"none\">\n"
        "<button>Look for the display</button>\n</form>\n",
        core::escape_markup(form.pin), core::escape_markup(form.room));
    return page("Pair a display", body, status);
}

net::Response confirm_page(const PairForm &form, const FoundDisplay &display)
{
    const std::string body =
        fmt::format("<p>Is this the display in front of you? Its name stands on its glass, too.</p>\n"
                    "<dl>\n<dt>Name</dt><dd>{0}</dd>\n<dt>Address</dt><dd>{1}</dd>\n<dt>Room</dt><dd>{2}</dd>\n</dl>\n"
                    "<form method=\"post\" action=\"/pair\" autocomplete=\"off\">\n"
                    "<input type=\"hidden\" name=\"pin\" value=\"{3}\">\n"
                    "<input type=\"hidden\" name=\"room\" value=\"{2}\">\n"
                    "<input type=\"hidden\" name=\"secret\" value=\"{4}\">\n"
                    "<input type=\"hidden\" name=\"confirm\" value=\"yes\">\n"
                    "<button>Yes, pair {0} with {2}</button>\n</form>\n"
                    "<p><a href=\"/pair\">No, start again</a></p>\n",
                    core::escape_markup(display.name), core::escape_markup(display.address),
                    core::escape_markup(form.room), core::escape_markup(form.pin), core::escape_markup(form.secret));
    return page("Is it this one?", body, 200);
}

net::Response done_page(const std::string &display, const std::string &room)
{
    return page("Paired",
                fmt::format("<p>{} shows {} in a moment.</p>\n<p><a href=\"/pair\">Pair another display</a></p>\n",
                            core::escape_markup(display), core::escape_markup(room)),
                200);
}

} // namespace lintel::hub::console
