// Made by test/calendar/make-lunar-table.mjs; not edited by hand.

/** The first lunar year of the table. */
export const firstLunarYear = 1900;

/** The last lunar year of the table. */
export const lastLunarYear = 2100;

/**
 * Five base-36 digits a lunar year: the day of the civil year of its new year (from bit 17 on), its leap month or 0 (bits 13–16),
 * and for each of up to 13 months in order whether it has 30 days rather than 29 (bits 0–12).
 */
export const lunarTable =
	"2gmaa3wi8i31n6t2agy23o2mj2qduj1z1w63fn1m2krq11qa8i3780i2dhd13tput2w0232217v3ifn12njor1t10p3a2eh2jafm3zcsy31mw527olp3o3fa2t5fa" +
	"1w8tx3fnbo2ksdl1t4sy379g22deli3qvjf2w02f220ty3ihcq2qd3o1w1553a1552gfwz3wivn31lbf24ymz3lact2t5yi1z32t3fo9w2krpl1qavn378np2atd9" +
	"3qvjq2w04t24uju3ig8i2nlb91w40a3cvgq2gjv93tpqv31lcm27rud3ladx2t68i1z0kl3fov92kqq21nlav34fiz2dmje3qvl62w0a124uvm3lahe2nkth1tft7" +
	"3a1qj2gluz3to6l2ys8d27rzd3o42x2t7ki1z3fp3fokl2mlvx3zbyu34dyu2ajzp3qvv92w0x524wb63lb4i2qecm1t74m378lz2glw63whga2ysid27nwp3o2tl" +
	"2t66r1w8q33ctuz2hye31q9ui34ei22aul13tpyc2yte1222dv3ih792njn11tdil378ol2gsdm3whxu31mzp27vii3o40a2t7dh1z1v23ctw62hygl1q9wy377wy" +
	"2alr93qvxh2vz9n21zmf3foh72njoa1t7863a1yh2h5ci3wj0y31mhx27ux73laa32qcob1wbx73ctyl2hylm1qb0y3798y2do2t3qx452w02d2217x3ig1i2kqlx" +
	"1t7sa3a2mh2jgya3wjo231mw627rrq3laaf2qcpi1w5w53cuad2kqx51nloz34eqb2atd73qvjf2t6xn221cq3ig6i2nkv91tg0a3a1xm2gn113wivp2ys6l24yp9" +
	"3lad12t60a1w6ud3cvj92ks3u1qhlh34fx22au6m3qvkm2w051221f63iggi2nlid1w7d6377uz2dr4n3tokr2ys7v24yqe3lai22t6c21z2913cv2d2hyff1ngkb" +
	"34ecr";
