#include "hub/phone/style.h"

namespace lintel::hub::phone {

// Sides are "start" and "end", so that the page is right from right to left as well; targets
// are 52 px high for thumbs. Below a state's word everything stands on one dark surface.
std::string_view style()
{
    return R"css(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--surface);color:var(--text);font:18px/1.45 Inter,system-ui,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:34rem;margin:0 auto;padding:0 1rem}
header{padding-block:1.1rem .8rem}
h1{margin:0;font-size:1.55rem;line-height:1.2}
h2{margin:1.6rem 0 .6rem;font-size:1.15rem;line-height:1.3}
p{margin:0 0 .6rem}
.soft,.facts,footer{color:var(--muted)}
.facts{margin:.2rem 0 0;font-size:.95rem}
.state{background:var(--fill);color:var(--ink);border-radius:24px;padding:1.2rem 1.25rem 1.3rem}
.state p{margin:0}
.state .word{display:flex;align-items:center;gap:.8rem;font-size:clamp(1.8rem,10vw,3.4rem);font-weight:750;line-height:1.1;letter-spacing:-.02em}
.state svg{flex:none;width:1em;height:1em}
.state .until{margin-top:.35rem;font-size:1.35rem;font-weight:600;line-height:1.25}
.state .about{margin-top:.35rem;color:var(--soft)}
.note{margin:0 0 .9rem;padding:.8rem 1rem;border-radius:14px;background:var(--fill,var(--raised));color:var(--ink,var(--text));border-inline-start:6px solid var(--edge)}
.note p:last-child{margin:0}
.note b{font-size:1.2rem}
form{margin:0}
.choices{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.7rem;margin-top:.9rem}
button,.button{display:flex;flex-direction:column;justify-content:center;align-items:center;width:100%;min-height:60px;padding:.5rem .8rem;border:2px solid var(--edge);border-radius:16px;background:var(--raised);color:var(--text);font:inherit;font-weight:650;line-height:1.25;text-align:center;text-decoration:none;cursor:pointer}
button small,.button small{font-size:.95rem;font-weight:400;color:var(--muted)}
.first button,button.first{background:var(--soft);border-color:var(--soft);color:var(--strong)}
.first button small,button.first small{color:inherit}
ol{list-style:none;margin:0;padding:0}
li{margin:.5rem 0;padding:.7rem .9rem;border-radius:14px;background:var(--raised);border-inline-start:5px solid var(--edge)}
li.runs{background:var(--higher);border-inline-start-color:var(--accent)}
li.held{background:repeating-linear-gradient(135deg,var(--raised) 0 9px,var(--hatch) 9px 18px)}
li b,li span{display:block}
li time,li span{color:var(--muted);font-variant-numeric:tabular-nums}
label{display:block;margin:1.1rem 0 .35rem;font-weight:600}
input,select,textarea{width:100%;min-height:52px;padding:.6rem .9rem;border:2px solid var(--edge);border-radius:12px;background:var(--raised);color:var(--text);font:inherit}
form>button{margin-top:1.4rem}
nav{display:grid;gap:.7rem;margin-top:1.4rem}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
footer{padding-block:1.4rem 2rem;font-size:.95rem}
)css";
}

} // namespace lintel::hub::phone
