#include "token_formats.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace fairtrace {

namespace {

using enum TokenAlphabet;

// One format a piece, several to a line.
// clang-format off
constexpr TokenFormat formats[] {
    { "1/", Alphanumeric, 32 }, { "1//", Base64Url, 30 }, { "4/0A", Base64Url, 30 },
    { "4b1d", Alphanumeric, 34 }, { "A3-", Any, 30 }, { "ABIA", Alphanumeric, 12 },
    { "ABSK", Any, 100 }, { "AC", Hexadecimal, 32 }, { "ACCA", Alphanumeric, 12 },
    { "AGE-SECRET-KEY-1", Alphanumeric, 50 }, { "AGPA", Alphanumeric, 12 },
    { "AIDA", Alphanumeric, 12 }, { "AIPA", Alphanumeric, 12 }, { "AIza", Base64Url, 30 },
    { "AKCp", Alphanumeric, 50 }, { "AKIA", Alphanumeric, 12 }, { "AKID", Alphanumeric, 13 },
    { "AKLT", Alphanumeric, 16 }, { "ALTAK", Alphanumeric, 16 }, { "ANPA", Alphanumeric, 12 },
    { "ANVA", Alphanumeric, 12 }, { "APKA", Alphanumeric, 12 }, { "AQAA", Base64Url, 30 },
    { "AQVN", Base64Url, 30 }, { "AROA", Alphanumeric, 12 }, { "ASCA", Alphanumeric, 12 },
    { "ASIA", Alphanumeric, 12 }, { "ATATT3", Any, 50 }, { "ATBB", Alphanumeric, 24 },
    { "ATCTT3", Any, 50 }, { "ATOA", Any, 50 }, { "Atza|", Any, 40 }, { "Atzr|", Any, 40 },
    { "BBDC-", Any, 40 }, { "CCIPAT_", Any, 30 }, { "CCIPRJ_", Any, 30 },
    { "CFPAT-", Base64Url, 40 }, { "CLOJARS_", Alphanumeric, 40 }, { "DO00", Alphanumeric, 16 },
    { "EAA", Alphanumeric, 60 }, { "EAAAl", Any, 50 }, { "EAAC", Alphanumeric, 60 },
    { "EAACEdEose0cBA", Alphanumeric, 10 }, { "EZAK", Alphanumeric, 40 },
    { "EZTK", Alphanumeric, 40 }, { "FLWPUBK-", Any, 24 }, { "FLWPUBK_TEST-", Any, 24 },
    { "FLWSECK-", Any, 24 }, { "FLWSECK_TEST-", Any, 12 }, { "GOCSPX-", Base64Url, 20 },
    { "GR1348941", Base64Url, 16 }, { "HRKU-", Base64Url, 30 }, { "IGQV", Base64Url, 60 },
    { "LTAI", Alphanumeric, 12 }, { "NRAK-", Alphanumeric, 20 }, { "NRAL", Alphanumeric, 20 },
    { "NRII-", Base64Url, 20 }, { "NRIQ-", Alphanumeric, 20 }, { "NRJS-", Hexadecimal, 16 },
    { "NRRA-", Alphanumeric, 20 }, { "PMAK-", Any, 40 }, { "SCW", Alphanumeric, 17 },
    { "SG.", Any, 20 }, { "SK", Hexadecimal, 32 }, { "YCAJ", Base64Url, 16 },
    { "YCM", Base64Url, 32 }, { "access_token$production$", Alphanumeric, 30 },
    { "access_token$sandbox$", Alphanumeric, 30 }, { "aio_", Alphanumeric, 24 },
    { "amzn.mws.", Any, 30 }, { "amzn1.oa2-cs.v1.", Hexadecimal, 40 },
    { "api_org_", Alphanumeric, 20 }, { "apify_api_", Alphanumeric, 30 }, { "atlasv1.", Any, 40 },
    { "bedrock-api-key-", Any, 20 }, { "bkct_", Alphanumeric, 20 }, { "bkua_", Hexadecimal, 30 },
    { "cal_live_", Alphanumeric, 24 }, { "cal_test_", Alphanumeric, 24 },
    { "cmVmd", Alphanumeric, 40 }, { "cpk_", Any, 30 }, { "csk-", Alphanumeric, 30 },
    { "dapi", Hexadecimal, 28 }, { "dckr_", Base64Url, 20 }, { "dckr_oat_", Base64Url, 20 },
    { "dckr_pat_", Base64Url, 20 }, { "doo_v1_", Hexadecimal, 40 }, { "dop_v1_", Hexadecimal, 40 },
    { "dor_v1_", Hexadecimal, 40 }, { "dp.audit.", Alphanumeric, 30 },
    { "dp.ct.", Alphanumeric, 30 }, { "dp.pt.", Alphanumeric, 30 }, { "dp.sa.", Alphanumeric, 30 },
    { "dp.scim.", Alphanumeric, 30 }, { "dp.st.", Any, 30 }, { "dt0c01.", Any, 60 },
    { "dt0s01.", Any, 40 }, { "dt0s02.", Any, 40 }, { "dt0s16.", Any, 40 },
    { "duffel_live_", Base64Url, 30 }, { "duffel_test_", Base64Url, 30 },
    { "dvc_client_", Base64Url, 30 }, { "dvc_mobile_", Base64Url, 30 },
    { "dvc_server_", Base64Url, 30 }, { "e2b_", Hexadecimal, 30 }, { "eyJrIjoi", Any, 40 },
    { "fc-", Hexadecimal, 30 }, { "figd_", Base64Url, 30 }, { "figo_", Base64Url, 30 },
    { "figu_", Base64Url, 30 }, { "fio-u-", Base64Url, 40 }, { "fm1_", Any, 60 },
    { "fm1a_", Any, 60 }, { "fm1r_", Any, 60 }, { "fm2_", Any, 60 }, { "fo1_", Base64Url, 30 },
    { "gho_", Alphanumeric, 20 }, { "ghp_", Alphanumeric, 20 }, { "ghr_", Alphanumeric, 20 },
    { "ghs_", Alphanumeric, 20 }, { "ghu_", Alphanumeric, 20 }, { "github_pat_", Base64Url, 20 },
    { "glagent-", Base64Url, 16 }, { "glc_", Any, 24 }, { "glcbt-", Base64Url, 16 },
    { "gldt-", Base64Url, 16 }, { "glffct-", Base64Url, 16 }, { "glft-", Base64Url, 16 },
    { "glimt-", Base64Url, 16 }, { "gloas-", Base64Url, 16 }, { "glpat-", Base64Url, 16 },
    { "glptt-", Base64Url, 16 }, { "glrt-", Base64Url, 16 }, { "glrtr-", Base64Url, 16 },
    { "glsa_", Base64Url, 24 }, { "glsoat-", Base64Url, 16 }, { "glwt-", Base64Url, 16 },
    { "gsk_", Alphanumeric, 40 }, { "hf_", Alphanumeric, 20 }, { "hvb.", Base64Url, 24 },
    { "hvr.", Base64Url, 24 }, { "hvs.", Base64Url, 24 }, { "ico-", Alphanumeric, 20 },
    { "jina_", Alphanumeric, 30 }, { "key-", Hexadecimal, 32 }, { "lin_api_", Alphanumeric, 20 },
    { "lin_oauth_", Alphanumeric, 20 }, { "ls__", Alphanumeric, 28 }, { "lsv2_pt_", Any, 30 },
    { "lsv2_sk_", Any, 30 }, { "mfa.", Base64Url, 60 }, { "mlsn.", Hexadecimal, 40 },
    { "napi_", Alphanumeric, 40 }, { "nfc_", Base64Url, 30 }, { "nfo_", Base64Url, 30 },
    { "nfp_", Base64Url, 30 }, { "nfu_", Base64Url, 30 }, { "npm_", Alphanumeric, 30 },
    { "ntn_", Alphanumeric, 40 }, { "nvapi-", Base64Url, 40 }, { "ops_", Any, 100 },
    { "oy2", Alphanumeric, 40 }, { "p8e-", Alphanumeric, 28 }, { "pcsk_", Base64Url, 40 },
    { "pdl_live_", Any, 30 }, { "pdl_sdbx_", Any, 30 }, { "phc_", Alphanumeric, 30 },
    { "phs_", Alphanumeric, 30 }, { "phx_", Alphanumeric, 30 }, { "pina_", Alphanumeric, 60 },
    { "pk-lf-", Base64Url, 16 }, { "pk.", Any, 60 }, { "pk_live_", Alphanumeric, 16 },
    { "pk_test_", Alphanumeric, 16 }, { "pnu_", Alphanumeric, 28 },
    { "polar_oat_", Alphanumeric, 24 }, { "polar_pat_", Alphanumeric, 24 },
    { "pplx-", Alphanumeric, 40 }, { "pscale_app_secret_", Any, 24 }, { "pscale_oauth_", Any, 24 },
    { "pscale_pw_", Any, 24 }, { "pscale_tkn_", Any, 24 }, { "pul-", Hexadecimal, 30 },
    { "pypi-", Base64Url, 30 }, { "r8_", Alphanumeric, 30 }, { "rdme_", Alphanumeric, 40 },
    { "rk_live_", Alphanumeric, 16 }, { "rk_test_", Alphanumeric, 16 },
    { "rpa_", Alphanumeric, 28 }, { "rubygems_", Hexadecimal, 40 },
    { "rzp_live_", Alphanumeric, 10 }, { "rzp_test_", Alphanumeric, 10 },
    { "sb_publishable_", Base64Url, 20 }, { "sb_secret_", Base64Url, 20 },
    { "sbp_", Hexadecimal, 32 }, { "sdk-", Any, 36 }, { "secret-live-", Any, 20 },
    { "secret-test-", Any, 20 }, { "secret-token:", Any, 8 }, { "secret_", Alphanumeric, 32 },
    { "sgp_", Any, 40 }, { "sha256~", Base64Url, 30 }, { "shcat_", Hexadecimal, 28 },
    { "shpat_", Hexadecimal, 28 }, { "shpca_", Hexadecimal, 28 }, { "shpit_", Hexadecimal, 28 },
    { "shppa_", Hexadecimal, 28 }, { "shprt_", Hexadecimal, 28 }, { "shpss_", Hexadecimal, 28 },
    { "shptka_", Hexadecimal, 28 }, { "shpua_", Hexadecimal, 28 },
    { "signkey-prod-", Alphanumeric, 24 }, { "signkey-test-", Alphanumeric, 24 },
    { "sk-", Base64Url, 16 }, { "sk-admin-", Base64Url, 20 }, { "sk-ant-", Base64Url, 24 },
    { "sk-ant-admin01-", Base64Url, 24 }, { "sk-ant-api03-", Base64Url, 24 },
    { "sk-ant-oat01-", Base64Url, 24 }, { "sk-lf-", Base64Url, 16 },
    { "sk-or-v1-", Alphanumeric, 32 }, { "sk-proj-", Base64Url, 20 },
    { "sk-svcacct-", Base64Url, 20 }, { "sk.", Any, 60 }, { "sk_", Hexadecimal, 40 },
    { "sk_live_", Alphanumeric, 16 }, { "sk_test_", Alphanumeric, 16 }, { "slk_", Hexadecimal, 40 },
    { "sntrya_", Hexadecimal, 40 }, { "sntryi_", Hexadecimal, 40 }, { "sntrys_", Any, 40 },
    { "sntryu_", Hexadecimal, 40 }, { "sq0atp-", Base64Url, 20 }, { "sq0csp-", Base64Url, 30 },
    { "sq0idp-", Base64Url, 20 }, { "sqOatp-", Base64Url, 20 }, { "sqa_", Hexadecimal, 30 },
    { "sqp_", Hexadecimal, 30 }, { "squ_", Hexadecimal, 30 }, { "t1.", Any, 80 },
    { "t1.9eu", Any, 60 }, { "tgp_v1_", Base64Url, 30 }, { "tk.", Any, 60 },
    { "tskey-", Base64Url, 16 }, { "tskey-api-", Base64Url, 16 }, { "tskey-auth-", Base64Url, 16 },
    { "tvly-", Alphanumeric, 20 }, { "v1.", Hexadecimal, 40 }, { "v1.0-", Any, 60 },
    { "v2.local.", Base64Url, 40 }, { "v2.public.", Base64Url, 40 }, { "v3.local.", Base64Url, 40 },
    { "v4.local.", Base64Url, 40 }, { "v4.public.", Base64Url, 40 }, { "vca_", Alphanumeric, 20 },
    { "vci_", Alphanumeric, 20 }, { "vck_", Alphanumeric, 20 }, { "vcp_", Alphanumeric, 20 },
    { "vcr_", Alphanumeric, 20 }, { "waka_", Any, 36 }, { "wandb_v1_", Base64Url, 40 },
    { "whsec_", Any, 16 }, { "xai-", Alphanumeric, 60 }, { "xapp-", Base64Url, 10 },
    { "xata_", Base64Url, 20 }, { "xkeysib-", Any, 50 }, { "xnd_development_", Base64Url, 30 },
    { "xnd_production_", Base64Url, 30 }, { "xnd_public_", Base64Url, 30 },
    { "xox", Base64Url, 20 }, { "xoxa-", Base64Url, 10 }, { "xoxb-", Base64Url, 10 },
    { "xoxc-", Base64Url, 10 }, { "xoxd-", Any, 10 }, { "xoxe-", Base64Url, 10 },
    { "xoxe.", Base64Url, 10 }, { "xoxo-", Base64Url, 10 }, { "xoxp-", Base64Url, 10 },
    { "xoxr-", Base64Url, 10 }, { "xoxs-", Base64Url, 10 }, { "xprv", Alphanumeric, 90 },
    { "xpub", Alphanumeric, 90 }, { "xsmtpsib-", Any, 50 }, { "xwfp-", Base64Url, 10 },
    { "y0_", Base64Url, 40 }, { "y1_", Base64Url, 40 }, { "y2_", Base64Url, 40 },
    { "y3_", Base64Url, 40 }, { "ya29.", Base64Url, 20 }, { "zpka_", Base64Url, 30 },
};

// clang-format on

constexpr std::size_t length_of(TokenFormat const& format)
{
    return format.prefix.size() + format.shortest;
}

constexpr std::size_t shortest = length_of(*std::min_element(
    std::begin(formats), std::end(formats), [](TokenFormat const& left, TokenFormat const& right) {
        return length_of(left) < length_of(right);
    }));

constexpr std::size_t bytes = 256;

// Where the formats of each first byte begin, and behind the last byte where they end.
constexpr auto starts = [] {
    std::array<std::uint16_t, bytes + 1> result {};
    for (auto const& format : formats)
        ++result.at(static_cast<unsigned char>(format.prefix.front()) + 1U);
    for (std::size_t byte = 1; byte < result.size(); ++byte)
        result[byte] = static_cast<std::uint16_t>(result[byte] + result[byte - 1]);
    return result;
}();

}

std::span<TokenFormat const> token_formats() { return formats; }

std::span<TokenFormat const> token_formats_of(char first)
{
    auto const byte = static_cast<unsigned char>(first);
    return token_formats().subspan(starts[byte], std::size_t { starts[byte + 1U] } - starts[byte]);
}

std::size_t shortest_token() { return shortest; }

}
