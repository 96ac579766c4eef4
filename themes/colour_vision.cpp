#include "themes/colour_vision.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lintel::themes {
namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision
// Deficiency, IEEE TVCG 15(6), 2009, table 1, severity 1.0. For linear sRGB.
constexpr Matrix usual{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
// IEC 61966-2-1: linear sRGB to XYZ, and its white, D65.
constexpr Matrix toXyz{
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
constexpr Triple white{0.95047, 1, 1.08883};

struct Lab
{
    double l;
    double a;
    double b;
};

const Matrix &matrixOf(Vision vision)
{
    switch (vision) {
    case Vision::Usual:
        break;
    case Vision::Protan:
        return protan;
    case Vision::Deutan:
        return deutan;
    case Vision::Tritan:
        return tritan;
    }
    return usual;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple times(const Matrix &matrix, const Triple &vector)
{
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2];
    return result;
}

/// CIE 15, 8.2.1.
double curve(double share)
{
    constexpr double bend = 216.0 / 24389;
    return share > bend ? std::cbrt(share) : (24389.0 / 27 * share + 16) / 116;
}

Lab seen(const QColor &colour, Vision vision)
{
    Triple light{linear(colour.red() / 255.0), linear(colour.green() / 255.0), linear(colour.blue() / 255.0)};
    light = times(matrixOf(vision), light);
    for (double &channel : light)
        channel = std::clamp(channel, 0.0, 1.0);
    const Triple xyz = times(toXyz, light);
    const double x = curve(xyz[0] / white[0]);
    const double y = curve(xyz[1] / white[1]);
    const double z = curve(xyz[2] / white[2]);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// In degrees, 0 to 360.
double hue(double a, double b)
{
    const double angle = std::atan2(b, a) * 180 / std::numbers::pi;
    return angle < 0 ? angle + 360 : angle;
}

/// How much colours without much colour are spread: C⁷ / (C⁷ + 25⁷), its root.
double spread(double chroma)
{
    const double power = std::pow(chroma, 7);
    return std::sqrt(power / (power + std::pow(25.0, 7)));
}

/// CIEDE2000 as Sharma, Wu and Dalal write it (Color Research & Application 30(1), 2005).
double ciede2000(const Lab &one, const Lab &other)
{
    const double stretch = 1 + 0.5 * (1 - spread((std::hypot(one.a, one.b) + std::hypot(other.a, other.b)) / 2));
    const double a1 = one.a * stretch;
    const double a2 = other.a * stretch;
    const double c1 = std::hypot(a1, one.b);
    const double c2 = std::hypot(a2, other.b);
    const double h1 = hue(a1, one.b);
    const double h2 = hue(a2, other.b);
    const bool grey = c1 * c2 == 0;

    double turn = grey ? 0 : h2 - h1;
    if (turn > 180)
        turn -= 360;
    else if (turn < -180)
        turn += 360;
    double meanHue = h1 + h2;
    if (!grey)
        meanHue = std::abs(h1 - h2) <= 180 ? meanHue / 2 : meanHue < 360 ? (meanHue + 360) / 2 : (meanHue - 360) / 2;

    const double meanL = (one.l + other.l) / 2 - 50;
    const double meanC = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos(radians(meanHue - 30)) + 0.24 * std::cos(radians(2 * meanHue)) +
                     0.32 * std::cos(radians(3 * meanHue + 6)) - 0.2 * std::cos(radians(4 * meanHue - 63));
    const double bend = std::pow((meanHue - 275) / 25, 2);
    const double rotation = -std::sin(radians(60 * std::exp(-bend))) * 2 * spread(meanC);

    const double dL = (other.l - one.l) / (1 + 0.015 * meanL * meanL / std::sqrt(20 + meanL * meanL));
    const double dC = (c2 - c1) / (1 + 0.045 * meanC);
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2)) / (1 + 0.015 * meanC * t);
    return std::sqrt(dL * dL + dC * dC + dH * dH + rotation * dC * dH);
}

} // namespace

double difference(const QColor &one, const QColor &other, Vision vision)
{
    return ciede2000(seen(one, vision), seen(other, vision));
}

QLatin1StringView nameOf(Vision vision)
{
    switch (vision) {
    case Vision::Usual:
        break;
    case Vision::Protan:
        return QLatin1StringView("protan eyes");
    case Vision::Deutan:
        return QLatin1StringView("deutan eyes");
    case Vision::Tritan:
        return QLatin1StringView("tritan eyes");
    }
    return QLatin1StringView("usual eyes");
}

} // namespace lintel::themes
